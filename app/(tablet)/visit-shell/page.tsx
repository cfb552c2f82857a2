import { Shell } from '@/components/visit/frame/shell';

/** The one static page of the technician: everything it shows comes from the tablet's own store. */
export default function VisitShellPage() {
  return <Shell />;
}

import { ShellTexts } from '@/components/ui/shell-texts';

/** The one static page of the technician: everything it shows comes from the tablet's own store. */
export default function VisitShellPage() {
  return <ShellTexts>{null}</ShellTexts>;
}

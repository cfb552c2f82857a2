import { notFound } from 'next/navigation';

// With two root layouts Next has no layout for addresses that match nothing: this gives them the site's.
export default function Missing() {
  notFound();
}

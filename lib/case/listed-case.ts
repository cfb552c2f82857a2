/** What a line of the case list shows; instants as ISO text, `nextOn` as `YYYY-MM-DD`. */
export type ListedCase = {
  id: string;
  number: string | null;
  status: string;
  result: string | null;
  headline: string;
  causeWords: string | null;
  resultWords: string | null;
  urgency: string;
  category: string;
  openedAt: string;
  resultAt: string | null;
  closedAt: string | null;
  nextOn: string | null;
  lateAt: string | null;
  customerName: string;
  contact: string | null;
  city: string | null;
  technicianId: string | null;
  updatedAt: string;
  arrivedAt: string | null;
  /** The appointment that is still to be kept. */
  plannedAt: string | null;
  /** The oldest attempt that is still open. */
  waitTitle: string | null;
  waitSince: string | null;
  revision: number | null;
  score: number | null;
};

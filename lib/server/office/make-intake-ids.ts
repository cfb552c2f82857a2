import 'server-only';
import { v7 } from 'uuid';

/** Ids for everything that one call can make, drawn when its page is shown. */
export const makeIntakeIds = () => ({
  caseId: v7(),
  openId: v7(),
  appointmentId: v7(),
  assignmentId: v7(),
  noteId: v7(),
  customerId: v7(),
  siteId: v7(),
  callerId: v7(),
});

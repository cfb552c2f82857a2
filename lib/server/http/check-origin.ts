import 'server-only';
import { fromOurOrigin } from '../request-origin';
import { Problem } from './problem';

/**
 * Lets only scripts of this server's own pages change anything: no other site may set the extra header without asking
 * first, and browsers name the origin.
 * @throws Problem `wrong-origin`
 */
export const checkOrigin = (request: Request): void => {
  if (!fromOurOrigin(request) || request.headers.get('x-kiriwake-sync') !== '1') {
    throw new Problem('wrong-origin');
  }
};

import common from './messages/en/common.json';
import errors from './messages/en/errors.json';
import type { ShellMessages } from './messages';
import report from './messages/en/report.json';
import tablet from './messages/en/tablet.json';
import visit from './messages/en/visit.json';
import words from './messages/en/words.json';

/** The namespaces that the technician's pages may use; the only ones their browser loads. */
const shell: ShellMessages = { common, errors, report, tablet, visit, words };

export default shell;

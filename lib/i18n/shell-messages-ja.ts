import common from './messages/ja/common.json';
import errors from './messages/ja/errors.json';
import report from './messages/ja/report.json';
import tablet from './messages/ja/tablet.json';
import visit from './messages/ja/visit.json';
import words from './messages/ja/words.json';

/** The namespaces that the technician's pages may use; the only ones their browser loads. */
const shell = { common, errors, report, tablet, visit, words };

export default shell;

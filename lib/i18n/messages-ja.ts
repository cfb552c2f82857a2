import auth from './messages/ja/auth.json';
import customer from './messages/ja/customer.json';
import findings from './messages/ja/findings.json';
import intake from './messages/ja/intake.json';
import office from './messages/ja/office.json';
import probe from './messages/ja/probe.json';
import playbooks from './messages/ja/playbooks.json';
import settings from './messages/ja/settings.json';
import story from './messages/ja/story.json';
import shell from './shell-messages-ja';

/** Every Japanese text. Japanese is the language whose keys the types follow. */
const ja = { ...shell, auth, customer, findings, intake, office, playbooks, probe, settings, story };

export default ja;

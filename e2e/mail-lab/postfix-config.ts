import { accounts, addressOf, DOMAIN } from './accounts';
import { certificates, type Door } from './lab';

const ENDS = { 'RCPT TO': 'recipient', DATA: 'data', 'MAIL FROM': 'sender' } as const;

/** Files with who is refused what, by the restriction that reads them. */
export const postfixTables = (): Record<string, string> => {
  const tables: Record<string, string> = { aliases: '' };
  for (const end of Object.values(ENDS)) tables[end] = '';
  tables.to = '';
  for (const [account, { sending, receiving, junk }] of accounts) {
    const address = addressOf(account);
    if (sending) tables[ENDS[sending.at]] += `${address} ${sending.code} ${sending.words}\n`;
    if (receiving) tables.to += `${address} ${receiving.code} ${receiving.words}\n`;
    if (junk) tables.aliases += `${address} ${account}+Junk@${DOMAIN}\n`;
  }
  return tables;
};

/** Postfix's main.cf for a lab that lives in one folder; Dovecot signs in and delivers. */
export const postfixMain = (dir: string): string => `
compatibility_level = 3.6
queue_directory = ${dir}/q
data_directory = ${dir}/pd
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
meta_directory = /etc/postfix
shlib_directory = /usr/lib/postfix
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${dir}/postfix.log
maillog_file_prefixes = /tmp, ${dir}
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = mail.lab.test
mydestination =
mynetworks =
alias_maps =
alias_database =
virtual_mailbox_domains = ${DOMAIN}
virtual_mailbox_maps = static:ok
virtual_alias_maps = texthash:${dir}/pf/aliases
virtual_transport = lmtp:unix:${dir}/run/lmtp
default_transport = discard
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${dir}/run/sasl
smtpd_sasl_service = smtp
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_protocols = >=TLSv1.2
smtpd_tls_cert_file = ${certificates}/good.pem
smtpd_tls_key_file = ${dir}/server.key
smtpd_error_sleep_time = 0
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = check_sasl_access texthash:${dir}/pf/recipient, check_recipient_access texthash:${dir}/pf/to, check_policy_service unix:${dir}/run/quota-status, permit_sasl_authenticated, reject
smtpd_sender_restrictions = check_sasl_access texthash:${dir}/pf/sender
smtpd_data_restrictions = check_sasl_access texthash:${dir}/pf/data
`;

export const postfixMaster = (ports: Record<Door, number>): string => `
127.0.0.1:${ports.smtp} inet n - n - - smtpd
127.0.0.1:${ports.smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
127.0.0.3:${ports['smtp-expired']} inet n - n - - smtpd -o smtpd_tls_cert_file=${certificates}/expired.pem
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;

import { certificates, type Door } from './lab';

/**
 * Dovecot's configuration for a lab that lives in one folder and on loopback ports alone.
 * @param dir short: the path of a Unix socket ends at 107 characters
 */
export const dovecotConfig = (dir: string, ports: Record<Door, number>): string => `
base_dir = ${dir}/run
state_dir = ${dir}/state
log_path = ${dir}/dovecot.log
protocols = imap pop3 lmtp
listen = 127.0.0.1
default_internal_user = dovecot
default_internal_group = dovecot
default_login_user = dovenull
first_valid_uid = 1
mail_uid = nobody
mail_gid = nogroup
mail_location = maildir:~/Maildir
ssl = required
ssl_cert = <${certificates}/good.pem
ssl_key = <${dir}/server.key
ssl_min_protocol = TLSv1.2
auth_mechanisms = plain login
auth_failure_delay = 0
mail_plugins = quota
recipient_delimiter = +
lmtp_save_to_detail_mailbox = yes
passdb {
  driver = passwd-file
  deny = yes
  result_internalfail = return-fail
  args = ${dir}/deny.%s
}
passdb {
  driver = passwd-file
  args = username_format=%u ${dir}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${dir}/users
  default_fields = uid=nobody gid=nogroup home=${dir}/mail/%u
}
namespace inbox {
  inbox = yes
  mailbox Junk {
    auto = subscribe
    special_use = \\Junk
  }
}
protocol imap {
  mail_plugins = quota imap_quota
}
plugin {
  quota = count:User quota
  quota_vsizes = yes
  quota_grace = 0
  quota_rule = *:storage=10M
  quota_status_success = DUNNO
  quota_status_nouser = DUNNO
  quota_status_overquota = 552 5.2.2 Mailbox is full
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
    ssl = yes
  }
  inet_listener imaps_expired {
    address = 127.0.0.3
    port = ${ports['imaps-expired']}
    ssl = yes
  }
  inet_listener imaps_wrong {
    address = 127.0.0.4
    port = ${ports['imaps-wrong-host']}
    ssl = yes
  }
}
service pop3-login {
  chroot =
  inet_listener pop3 {
    port = ${ports.pop}
  }
  inet_listener pop3s {
    port = ${ports.pops}
    ssl = yes
  }
}
service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
}
service auth {
  unix_listener sasl {
    mode = 0666
  }
}
service quota-status {
  executable = quota-status -p postfix
  unix_listener quota-status {
    mode = 0666
  }
  client_limit = 1
}
local 127.0.0.3 {
  ssl_cert = <${certificates}/expired.pem
}
local 127.0.0.4 {
  ssl_cert = <${certificates}/wrong-host.pem
}
`;

import 'server-only';
import { BlockList, isIP } from 'node:net';
import { MAIL_PORTS } from '@/lib/diagnosis/probes/terms';
import { isPublicAddress } from '../providers/public-address';

const PORTS: readonly number[] = MAIL_PORTS;

/** Whether a probe may connect to an address and port. */
export type MayReach = (address: string, port: number) => boolean;

/**
 * Who may be probed: the open internet on the ports of mail, and what the operator allowed beside it, on any port.
 * @param allowed networks such as `192.168.1.0/24` or single addresses
 */
export const mayReach = (allowed: readonly string[]): MayReach => {
  const own = new BlockList();
  for (const network of allowed) {
    const [address = '', prefix] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) own.addAddress(address, family);
    else own.addSubnet(address, Number(prefix), family);
  }
  return (address, port) => {
    if (isIP(address) === 0) return false;
    if (own.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')) return true;
    return PORTS.includes(port) && isPublicAddress(address);
  };
};

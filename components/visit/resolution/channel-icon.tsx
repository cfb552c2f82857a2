import { Ellipsis, KeyRound, Mail, MessageSquare, Monitor, Phone, type LucideIcon } from 'lucide-react';
import type { Channel } from '@/lib/diagnosis/playbook';

const icons: Record<Channel, LucideIcon> = {
  device: Monitor,
  'provider-page': KeyRound,
  chat: MessageSquare,
  phone: Phone,
  mail: Mail,
  other: Ellipsis,
};

/** By which way an attempt goes; the channel's word stands beside it or is told to screen readers. */
export function ChannelIcon({ channel, className = 'size-5' }: { channel: Channel; className?: string }) {
  const Icon = icons[channel];
  return <Icon aria-hidden="true" strokeWidth={1.75} className={`flex-none ${className}`} />;
}

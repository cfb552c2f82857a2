import { Phone } from 'lucide-react';
import { buttonClass } from '@/components/ui/button';
import { formatPhone, phoneDigits } from '@/lib/i18n/phone';

/** The shop's number as one large button. */
export function CallShop({
  phone,
  hours,
  primary = false,
}: {
  phone: string;
  hours?: string | null;
  primary?: boolean;
}) {
  return (
    <a
      href={`tel:${phoneDigits(phone)}`}
      className={buttonClass(
        primary ? 'primary' : 'line',
        'large',
        'mt-4 min-h-17 w-full py-2 text-[1.1em] whitespace-normal',
      )}
    >
      <Phone aria-hidden="true" className="size-[1.2em] flex-none" />
      <span>
        {formatPhone(phone)}
        {hours && <small className="block text-[0.8em] font-normal">{hours}</small>}
      </span>
    </a>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from '@/lib/i18n/get-translations';
import { ShopForm } from '@/components/office/settings/shop-form';
import { isShopOfOne } from '@/lib/shop/state';
import { requireActor } from '@/lib/server/require-actor';
import { saveShop } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.shop'))('title') };
}

export default async function ShopSettingsPage() {
  const { shop } = await requireActor(['administrator']);
  const t = await getTranslations('settings.shop');
  return (
    <>
      <h1 className="mb-1 text-22">{t('title')}</h1>
      <ShopForm shop={shop.root} alone={isShopOfOne(shop)} saveShop={saveShop} />
    </>
  );
}

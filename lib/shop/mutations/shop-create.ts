import * as z from 'zod/mini';
import { type MutationDefinition, ok } from '@/lib/mutation/define-mutation';
import { type ShopState, shopRootSchema, userRow } from '../state';

const args = z.strictObject({
  name: shopRootSchema.shape.name,
  zone: shopRootSchema.shape.zone,
  administrator: z.omit(userRow, { addedAt: true, active: true, roles: true }),
  protectTablets: z.optional(z.boolean()),
});

/** H1: a new shop with its first administrator, who can do everything at first. */
export const shopCreate = {
  name: 'shop.create' as const,
  aggregate: 'shop' as const,
  nature: 'anytime' as const,
  creates: true as const,
  summary: 'A new shop with its first administrator.',
  args,
  apply: (_state, { name, zone, administrator, protectTablets = false }, meta) =>
    ok({
      v: 1 as const,
      root: {
        id: meta.aggregateId,
        name,
        kana: null,
        postalCode: null,
        address: null,
        phone: null,
        hours: null,
        registrationNumber: null,
        warranty: null,
        representative: null,
        coolingOff: null,
        coolingOffEn: null,
        greeting: {},
        purposes: null,
        logoPhotoHash: null,
        zone,
        linkDays: 90,
        pinRequired: true,
        pinDigits: 4,
        reviews: true,
        protectTablets,
        publicStories: false,
        probeSignIn: false,
        createdAt: meta.occurredAt,
        updatedAt: meta.occurredAt,
      },
      branches: [],
      users: [
        {
          ...administrator,
          roles: ['technician' as const, 'office' as const, 'administrator' as const],
          active: true,
          addedAt: meta.occurredAt,
        },
      ],
      feeItems: [],
      workingHours: [],
      playbooks: [],
      desks: [],
    }),
} satisfies MutationDefinition<ShopState, z.infer<typeof args>>;

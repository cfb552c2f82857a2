import { DEMO_CALENDAR } from './demo-calendar';
import { demoCase } from './demo-case';
import { DEMO_CUSTOMERS, demoCustomer, type DemoCustomerKey } from './demo-customers';
import { referenceCase } from './reference-case/reference-case';
import type { Step } from './story';

/**
 * Everything of the demo besides the shop itself, in the order in which it happened: so numbers rise with time.
 * @param now when the demo is made; nothing is told from after it
 */
export const demoSteps = (now: Date): Step[] => {
  const customers = (Object.keys(DEMO_CUSTOMERS) as DemoCustomerKey[]).map(demoCustomer);
  const stories = [referenceCase(now), ...DEMO_CALENDAR.map((entry) => demoCase(now, entry))];
  const steps = stories.flatMap((story) => story.steps).filter((step) => step.at <= now);
  return [...customers, ...steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())];
};

import { caseOpening, precautionsOf } from './case-opening';
import type { DEMO_CALENDAR, Ending } from './demo-calendar';
import { DEMO_CUSTOMERS } from './demo-customers';
import { demoDay, demoTime } from './demo-days';
import { PLOTS, type Plot } from './demo-plots';
import { closing } from './closing';
import { attempt, attemptEnds, book, check, go, greet, precaution, verify } from './scenes';
import { personId, Story } from './story';

/** Minutes after a clock time `HH:MM`. */
const plus = (time: string, minutes: number): string => {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const total = hours * 60 + past + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
};

/** One line of the calendar as a story. */
export const demoCase = (
  now: Date,
  [day, time, customer, plotKey, technician, ending]: (typeof DEMO_CALENDAR)[number],
): Story => {
  const plot: Plot = PLOTS[plotKey];
  const who = DEMO_CUSTOMERS[customer];
  const story = new Story(`${customer} ${plotKey} ${day}`, now, day);
  // Today's and later visits were called for yesterday: the demo may be made at any hour.
  const call = day >= 0 ? demoTime(now, -1, '17:30') : story.time(plus(time, -75));
  story.moment(call, 'chiba').do(
    'case.open',
    caseOpening(customer, plot.category, plot.headline, plot.callerWords, {
      screenWords: plot.screenWords ?? null,
      workStopped: who.kind === 'business' ? 'stopped' : 'hindered',
      urgency: day >= -1 ? 'today' : 'this-week',
    }),
  );
  if (ending.to === 'received') return story;
  if (ending.to === 'by-phone')
    return story.do('case.solve-by-phone', {
      words: '電話で、更新をやり直していただき、開けるようになりました。',
    });
  book(story, technician, time, plus(time, 90));
  if (ending.to === 'scheduled') return story;
  if (ending.to === 'cancelled') return story.do('case.cancel', { words: 'ご家族が直されたとのこと。' });
  if (ending.to === 'en-route') {
    return story.when(plus(time, -18), technician).do('visit.leave-for', {
      id: story.id('visit'),
      appointmentId: story.id('appointment 0'),
      technicianId: personId(technician),
    });
  }
  go(story, technician, plus(time, -18), plus(time, 1));
  if (ending.to === 'nobody-home') {
    return story
      .when(plus(time, 12))
      .do('visit.end', { id: story.id('visit'), outcome: 'nobody-home', note: '留守番電話に入れました' });
  }
  return onSite(story, plot, who.contact ?? who.name, time, ending);
};

const onSite = (story: Story, plot: Plot, present: string, time: string, ending: Ending): Story => {
  greet(story, present, null, plot.category, plus(time, 5));
  const mail = plot.category === 'email';
  story.when(plus(time, 9)).do('symptom.record', {
    id: story.id('symptom'),
    visitId: story.id('visit'),
    subjectId: null,
    reproduced: 'yes',
    steps: null,
    words: plot.screenWords ?? null,
    code: null,
    sending: mail ? 'fail' : null,
    receiving: mail ? 'unknown' : null,
    since: null,
    changed: null,
    operator: 'customer',
  });
  const checks = ending.to === 'on-site' ? plot.checks.slice(0, -1) : plot.checks;
  const asked = checks.flatMap(([checkId]) => precautionsOf(plot.category, checkId));
  for (const kind of new Set(asked)) precaution(story.when(plus(time, 11)), kind, null);
  checks.forEach(([checkId, outcome], index) => check(story, plus(time, 12 + index * 2), checkId, outcome));
  if (ending.to === 'on-site') return story;

  const [decided] = plot.checks.at(-1) ?? [];
  story.when(plus(time, 26)).do('cause.name', {
    causeId: plot.cause,
    causeWords: plot.words,
    causeReason: null,
    causeSource: 'seen',
    causeToldBy: null,
    decisive: decided ? [story.id(`check ${decided}`)] : [],
  });
  if (ending.to === 'stopped') {
    const nextOn = ending.nextInDays === null ? null : demoDay(story.time('09:00', ending.nextInDays));
    story.when(plus(time, 40)).do('case.stop', { reason: ending.reason, words: ending.words, nextOn });
    return closing(story, plus(time, 44), ending.reason === 'waiting-provider' ? null : {});
  }
  if (plot.before) {
    const [remedyId, title, channel] = plot.before;
    attempt(story, plus(time, 28), 'first', { remedyId, title, channel });
    attemptEnds(story, plus(time, 34), 'first', 'did-not');
  }
  const [remedyId, title, channel] = plot.remedy;
  attempt(story, plus(time, 35), 'second', { remedyId, title, channel });
  for (const kind of ['backup', 'clean-machine', 'holder-consent', 'list-old-password-devices'] as const)
    if (!asked.some((one) => one === kind)) precaution(story, kind, story.id('attempt second'));
  attemptEnds(story, plus(time, 50), 'second', 'worked');
  for (const direction of mail ? (['send', 'receive'] as const) : (['works'] as const))
    verify(story, plus(time, 53), direction);
  story.when(plus(time, 55)).do('case.resolve', { words: null });
  return closing(
    story,
    plus(time, 58),
    ending.to === 'closed' ? { score: ending.score, words: ending.words } : null,
  );
};

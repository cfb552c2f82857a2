import { expect, test } from 'vitest';
import { seenSymptoms } from './symptom-answers';
import { at, id, Play } from './testing/play';

const seen = {
  id: id(41),
  visitId: id(30),
  subjectId: null,
  reproduced: 'yes' as const,
  steps: null,
  words: null,
  code: null,
  sending: null,
  receiving: null,
  since: null,
  changed: null,
  operator: 'customer' as const,
};

test('[C96] what was seen is told by the playbook’s ids, whichever field keeps it', () => {
  const mail = Play.arrived().do('symptom.record', { ...seen, sending: 'fail' }, '10:42');
  expect(seenSymptoms(mail.case.symptoms)).toEqual([
    { at: at('10:42'), answers: { sending: 'fail', receiving: null } },
  ]);
  const printer = Play.arrived()
    .do('symptom.record', { ...seen, answers: { printing: 'nothing' } }, '10:42')
    .do('symptom.record', { id: id(41), words: '用紙がありません' }, '10:43');
  expect(seenSymptoms(printer.case.symptoms)).toMatchObject([{ answers: { printing: 'nothing' } }]);
  printer.do('row.withdraw', { list: 'symptoms', id: id(41) }, '10:44');
  expect(seenSymptoms(printer.case.symptoms)).toEqual([]);
});

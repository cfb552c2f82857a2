import { loadShippedPlaybooks } from '@/prisma/playbooks/load';
import type { Benchmark } from './benchmark';
import { byPlaybook } from './support/by-playbook';
import { calibration } from './support/calibration';
import { diagnosisSpeed } from './support/diagnosis-speed';
import { minutesToName } from './support/minutes-to-name';
import { smallModels } from './support/small-models';
import { statesOf } from './support/visit-states';

export const benchmark: Benchmark = {
  name: 'diagnosis',
  describe:
    'simulated visits by each shipped playbook: minutes to the cause against the paper list and the best order known, small models against every order, calibration, speed; --cases N simulated cases each',
  run: ({ cases }) =>
    Promise.resolve(
      loadShippedPlaybooks().flatMap((playbook) => {
        // Without numbers nothing is foreseen (D8): there is nothing to simulate by.
        if (playbook.schemaVersion === 1) return diagnosisSpeed(playbook);
        const states = statesOf(playbook);
        return [
          ...minutesToName(playbook, states, Math.ceil(cases / 10)),
          ...smallModels(playbook, Math.ceil(cases / 200)),
          ...calibration(playbook, states, cases),
          ...diagnosisSpeed(playbook),
        ];
      }),
    ),
  print: byPlaybook,
};

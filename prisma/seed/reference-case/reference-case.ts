import { Story } from '../story';
import { isolation } from './isolation';
import { phoneToInformation } from './phone-to-information';
import { resolution } from './resolution';
import { closing } from '../closing';

/** The case that the product is built around, whole: sending suspended by the provider, solved the same day. */
export const referenceCase = (now: Date): Story => {
  const story = new Story('reference', now, -1);
  phoneToInformation(story);
  isolation(story);
  resolution(story);
  return closing(story, '12:08', { score: 5, words: '隣で説明しながら直してくれたので、よく分かりました。' });
};

import type { ReportLanguage } from './content';

/**
 * What a contract paper says of cooling off until the shop wrote its own text: the points of 特定商取引法 9条 and
 * 施行規則 6条 as they stood in 2026. It is an example; each shop has to have its text checked, and its settings say so.
 */
export const COOLING_OFF: Record<ReportLanguage, string> = {
  ja: [
    'お客様は、この書面を受け取った日を含む8日間は、書面(はがきなど)または電子メールなどの電磁的記録により、理由なく、この契約のお申し込みの撤回、または契約の解除(クーリング・オフ)ができます。',
    'クーリング・オフの効力は、お客様がその通知を発した時(郵便は消印の日、電子メールは送信した時)から生じます。',
    'クーリング・オフについて、当店が事実と違うことをお伝えしたためにお客様が誤って思い込まれた場合、または当店がお客様を威迫し、困惑させたために、8日間のうちにクーリング・オフをなさらなかった場合は、クーリング・オフができる旨の書面を当店からあらためて受け取り、説明を受けた日を含む8日間は、クーリング・オフができます。',
    'クーリング・オフをなさった場合、当店は、損害賠償や違約金を請求しません。すでに受け取った代金は、すみやかに全額をお返しします。',
    'すでに商品をお渡ししている場合、その引き取りに必要な費用は、当店が負担します。商品をお使いになっていても、その利益に当たる金額は請求しません。',
    'すでに作業を行っている場合も、当店は、その代金やその他の金銭を請求しません。',
    '作業に伴って、お客様の建物や機器などの現状を変えた場合は、無償で元に戻すことを当店に求められます。',
  ].join('\n'),
  en: [
    'Cooling off: within eight days, counting the day on which you receive this document, you may withdraw your application for or cancel this contract without giving a reason, in writing (a postcard, for example) or electronically, such as by e-mail.',
    'It takes effect when you send your notice: on the day of its postmark, or when the e-mail is sent.',
    'If you did not cool off within these eight days because we told you something untrue about cooling off and you believed it, or because we intimidated you, you may still do so within eight days, counting the day on which you receive from us another document saying that you may cool off and have it explained to you.',
    'If you cool off, we claim no damages or penalty, and promptly give back in full what you have paid.',
    'If goods were already handed over, we bear the cost of taking them back, and claim nothing for their use.',
    'If work was already done, we claim no payment for it.',
    'If the work changed your building or equipment, you may ask us to put it back as it was, free of charge.',
  ].join('\n'),
};

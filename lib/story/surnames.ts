/** Frequent surnames with their readings: what a name is recognised by that nobody wrote down. */
const LIST = `佐藤さとう 鈴木すずき 高橋たかはし 田中たなか 伊藤いとう 渡辺わたなべ 山本やまもと 中村なかむら 小林こばやし 加藤かとう
吉田よしだ 山田やまだ 佐々木ささき 山口やまぐち 松本まつもと 井上いのうえ 木村きむら 斉藤さいとう 清水しみず 山崎やまざき
阿部あべ 池田いけだ 橋本はしもと 石川いしかわ 山下やました 中島なかじま 石井いしい 小川おがわ 前田まえだ 岡田おかだ
長谷川はせがわ 藤田ふじた 後藤ごとう 近藤こんどう 村上むらかみ 遠藤えんどう 青木あおき 坂本さかもと 福田ふくだ 太田おおた
西村にしむら 藤井ふじい 岡本おかもと 藤原ふじわら 三浦みうら 金子かねこ 中野なかの 中川なかがわ 原田はらだ 松田まつだ
竹内たけうち 小野おの 田村たむら 中山なかやま 和田わだ 石田いしだ 森田もりた 上田うえだ 柴田しばた 酒井さかい
工藤くどう 横山よこやま 宮崎みやざき 宮本みやもと 内田うちだ 高木たかぎ 谷口たにぐち 安藤あんどう 丸山まるやま 今井いまい
大野おおの 高田たかだ 菅原すがわら 河野こうの 武田たけだ 藤本ふじもと 上野うえの 杉山すぎやま 千葉ちば 村田むらた
増田ますだ 小島こじま 小山こやま 大塚おおつか 平野ひらの 久保くぼ 渡部わたべ 松井まつい 菊地きくち 菊池きくち
岩崎いわさき 松尾まつお 野口のぐち 佐野さの 木下きのした 野村のむら 新井あらい 古川ふるかわ 大西おおにし 松岡まつおか
五十嵐いがらし 市川いちかわ 小松こまつ 矢野やの 高野たかの 大久保おおくぼ 島田しまだ 桜井さくらい 吉川よしかわ 浜田はまだ
熊谷くまがい 及川おいかわ 小沢おざわ 片山かたやま 水野みずの 吉村よしむら 服部はっとり 川口かわぐち 飯田いいだ 荒木あらき
松下まつした 辻村つじむら 川崎かわさき 大橋おおはし 本田ほんだ 久保田くぼた 川村かわむら 早川はやかわ 西川にしかわ 石原いしはら
望月もちづき 樋口ひぐち 岩田いわた 内藤ないとう 平田ひらた 西田にしだ 松村まつむら 大石おおいし 成田なりた 萩原はぎわら
八木やぎ 永井ながい 栗原くりはら 小田おだ 堀内ほりうち 奥村おくむら 大谷おおたに 沢田さわだ 村井むらい 村山むらやま
関口せきぐち 田口たぐち 田代たしろ 柏木かしわぎ 岩本いわもと 須藤すどう 三宅みやけ 黒田くろだ 広瀬ひろせ 宮田みやた
川上かわかみ 北村きたむら 安田やすだ 大島おおしま 永田ながた 尾崎おざき 高山たかやま 三上みかみ 荒井あらい 土屋つちや
浅野あさの 岡村おかむら 小池こいけ 松原まつばら 星野ほしの 高崎たかさき 伊東いとう 大川おおかわ 佐伯さえき 庄司しょうじ
鎌田かまた 畠山はたけやま 三浦みうら 門脇かどわき 阿久津あくつ 本間ほんま 今野こんの 狩野かのう 相沢あいざわ 若林わかばやし`;

export type Surname = { words: string; kana: string };

export const SURNAMES: readonly Surname[] = LIST.split(/\s+/).map((entry) => {
  const at = entry.search(/[ぁ-ん]+$/);
  return { words: entry.slice(0, at), kana: entry.slice(at) };
});

/** Surnames that are places or things as often: a name only where somebody is addressed by it. */
export const NOT_ALONE: ReadonlySet<string> = new Set(
  '石川 千葉 山口 宮崎 福田 川口 川崎 中野 上野 大塚 小川 古川 本間 成田 小松 大島 清水 高山 高崎 大川 菊池 小山 市川 土屋'.split(
    ' ',
  ),
);

/** Surnames of one character. */
export const SHORT_SURNAMES = '森林原東南北辻堀関星島岡谷泉柳榎菅秦畑峯峰牧';

/** Frequent given names in English, by which a full name is recognised. */
export const GIVEN_NAMES: readonly string[] =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick jack dennis jerry peter adam henry oliver harry mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea hannah alice jean grace sophie charlotte lucy'.split(
    ' ',
  );

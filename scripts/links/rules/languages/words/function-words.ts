/**
 * Small words that hold sentences together, and a few that titles of documentation begin with: few enough to be read
 * here, common enough that four words of a sentence rarely do without.
 */
const lists: Readonly<Record<string, string>> = {
  en:
    'the of and to in is are for with your you how what this that from by an it its can not be we our when which ' +
    'into using use about before after getting started overview quickstart troubleshooting first next create set up',
  fr:
    'le la les des du de un une et est sont pour avec votre vos vous comment que qui ce cette ces dans par sur au aux ' +
    'ne pas à nous notre quand depuis utiliser avant après premiers premier première pas démarrer aperçu créer en sans',
  de:
    'der die das den dem des und ist sind für mit ihr ihre ihren sie wie was diese dieser dieses von ein eine einen ' +
    'einer zu zum zur nicht im auf aus bei über nach vor wenn erste ersten schritte verwenden erstellen übersicht oder',
  es:
    'el la los las del de un una y es son para con su sus usted cómo qué este esta estos estas en por al no que ' +
    'cuando desde usar antes después primeros pasos empezar crear introducción nuestro sin sobre',
  it:
    'il lo la i gli le del della dei delle di un una e è sono per con il tuo tua come che questo questa in nel nella ' +
    'da al alla non quando usare prima dopo primi passi iniziare creare panoramica nostro senza sul',
  pt:
    'o a os as do da dos das de um uma e é são para com seu sua você como que este esta em no na nos nas por ao não ' +
    'quando desde usar antes depois primeiros passos começar criar visão nosso sem sobre',
  nl:
    'de het een en is zijn voor met uw je jouw hoe wat deze dit dat van in op aan te niet bij naar uit over wanneer ' +
    'gebruiken eerste stappen aan maken overzicht onze zonder door',
};

/** @returns the words of a language (its primary subtag) in small letters; undefined for one that has no list */
export function functionWords(language: string): ReadonlySet<string> | undefined {
  const known = sets.get(language);
  const list = Object.hasOwn(lists, language) ? lists[language] : undefined;
  if (known || list === undefined) return known;
  const words = new Set(list.split(' '));
  sets.set(language, words);
  return words;
}

const sets = new Map<string, ReadonlySet<string>>();

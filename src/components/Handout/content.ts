/** What handouts are made of, in one language: whoever reads one may not read the language of the page. */
import {useEffect, useState} from 'react';
import type {HandoutContract} from '../../core/handouts/handout-contract';
import type {HandoutWords} from '../messages/words';
import type {Locale} from '../site';

export type HandoutContent = {
  readonly guides: readonly HandoutContract[];
  readonly words: HandoutWords;
};

const contents: Readonly<Record<Locale, () => Promise<{readonly content: HandoutContent}>>> = {
  en: () => import('./content/en'),
  fr: () => import('./content/fr'),
};

/** @returns undefined until the language has loaded; the language before stays meanwhile */
export function useContent(language: Locale): HandoutContent | undefined {
  const [loaded, setLoaded] = useState<HandoutContent>();
  useEffect(() => {
    let isWanted = true;
    void contents[language]().then(({content}) => {
      if (isWanted) setLoaded(content);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded;
}

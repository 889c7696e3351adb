import {useState, type ReactNode} from 'react';
import data from '@inspection-data';
import {tokenInspector} from '@token-words';
import {TokenInspector} from '.';
import {GuideChoice} from '../Inspection/GuideChoice';
import {PageOpening} from '../Inspection/PageOpening';

/** On a page of its own: the reader says which guide they follow, or none. */
export function TokenPage(): ReactNode {
  const {page, form} = tokenInspector;
  const [chosen, setChosen] = useState('');
  return (
    <>
      <PageOpening {...page} needsScript={form.needsScript} />
      <GuideChoice
        guides={data.guides}
        label={page.guide}
        none={page.noGuide}
        chosen={chosen}
        testId="inspect-guide"
        onChoose={setChosen}
      />
      <TokenInspector integration={chosen} isOnPage={false} />
    </>
  );
}

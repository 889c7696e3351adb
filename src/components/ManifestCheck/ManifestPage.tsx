import {useState, type ReactNode} from 'react';
import data from '@inspection-data';
import {manifestCheck} from '@manifest-words';
import {ManifestCheck} from '.';
import {GuideChoice} from '../Inspection/GuideChoice';
import {PageOpening} from '../Inspection/PageOpening';

/** On a page of its own: the reader says which guide they follow. */
export function ManifestPage(): ReactNode {
  const {page, form} = manifestCheck;
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
      <ManifestCheck integration={chosen} isOnPage={false} />
    </>
  );
}

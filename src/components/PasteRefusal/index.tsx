import {useState} from 'react';
import {CodeExplanations, type GuideSteps} from './CodeExplanations';
import {PasteForm} from './PasteForm';

/** "What did Microsoft say?", by itself: paste an error, read what it means and which step to redo. */
export function PasteRefusal({steps}: {readonly steps: GuideSteps}) {
  const [codes, setCodes] = useState<readonly string[]>([]);
  return (
    <>
      <PasteForm
        isOpen
        onRefusal={(evidence) => {
          setCodes(evidence.codes);
        }}
      />
      <div role="status">{codes.length > 0 && <CodeExplanations codes={codes} steps={steps} />}</div>
    </>
  );
}

import {useState, type ReactNode} from 'react';
import data from '@inspection-data';
import {setUpScripts as words} from '@scripts-words';
import {scriptSource} from '../../core/checks/registration/reading/script-source';
import {isCertificateAlone} from '../../core/contracts/credentials';
import {routes, type Route} from '../../core/contracts/first-calls';
import {purposeOf, scriptKinds, scriptPurposes, type ScriptKind} from '../../core/reader-scripts/kinds';
import {writeScript} from '../../core/reader-scripts/write-script';
import type {InspectedGuide} from '../Inspection/data';
import {Choice} from '../Inspection/Choice';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';
import {PastedOutput} from './PastedOutput';
import {ScriptView} from './ScriptView';
import {forScripts, rightValues} from './values';
import inspection from '../Inspection/styles.module.css';

type Props = {readonly integration: string};

/** Of Entra: a display name has at most so many characters. */
const longestName = 120;

/** Writes scripts from this guide and the reader's values, and explains what those that check have printed. */
export function SetUpScripts({integration}: Props): ReactNode {
  const guide = data.guides.find(({id}) => id === integration);
  return guide ? <Panel guide={guide} /> : null;
}

function Panel({guide}: {readonly guide: InspectedGuide}): ReactNode {
  const {words: site} = useSite();
  const {state} = useGuide(guide.id);
  const [kind, setKind] = useState<ScriptKind>('create-bash');
  const [route, setRoute] = useState<Route>('graph');
  const [name, setName] = useState(guide.vendor);
  const values = rightValues({values: state.values, product: guide.calls.product.id}, site.values.problems);
  const {resources} = data;
  const source = scriptSource(guide.calls, guide.registration);
  const written = writeScript(kind, source, forScripts(values), {
    resources,
    route,
    name: name.trim(),
    words: words.inScript,
  });
  const purpose = purposeOf[kind];
  const isCertificate = isCertificateAlone(guide.registration);
  const titleOf = (id: (typeof scriptPurposes)[number]) =>
    id === 'access' && isCertificate ? words.accessOfCertificate.purpose : words.purposes[id];
  const hasRoutes = guide.calls.product.id === 'exchange-online' && purpose === 'access';
  const nameProblem =
    name.trim() === '' ? words.nameMissing : name.trim().length > longestName ? words.nameTooLong : undefined;
  return (
    <div className={inspection['panel']} data-testid="set-up-scripts">
      <p>{words.intro}</p>
      <Choice
        label={words.purpose}
        options={scriptPurposes.map((id) => ({id, title: titleOf(id)}))}
        chosen={purpose}
        testId="script-purpose"
        onChoose={(next) => {
          const first = scriptKinds.find((one) => purposeOf[one] === next);
          if (first) setKind(first);
        }}
      />
      <Choice
        label={words.kind}
        options={scriptKinds
          .filter((one) => purposeOf[one] === purpose)
          .map((id) => ({id, title: words.kinds[id]}))}
        chosen={kind}
        testId="script-kind"
        onChoose={setKind}
      />
      {hasRoutes && (
        <Choice
          label={words.route}
          options={routes.map((id) => ({id, title: words.routes[id]}))}
          chosen={route}
          testId="script-route"
          onChoose={setRoute}
        />
      )}
      {purpose === 'create' && (
        <div className={inspection['field']}>
          <label>
            {words.name}
            <input
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={name}
              data-testid="script-name"
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </label>
        </div>
      )}
      <ScriptView
        kind={kind}
        written={written}
        problem={purpose === 'create' ? nameProblem : undefined}
        guide={guide.id}
        isCertificate={isCertificate}
        clientId={values.clientId}
      />
      <PastedOutput guide={guide} values={values} />
    </div>
  );
}

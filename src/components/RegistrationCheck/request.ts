/** What the reader chose and typed → what is asked of Graph, and what the page knows of consent besides. Pure. */
import type {DirectoryRequest} from '../../auth/directory';
import type {ConsentSigns} from '../../core/checks/registration/evidence';
import {parseGuid} from '../../core/entra/guid';
import type {InspectedGuide} from '../Inspection/data';
import type {GuideState} from '../page-state/store';

type Choice = Pick<GuideState, 'values' | 'mode'> & {
  readonly guide: InspectedGuide;
  readonly scenario: string;
  readonly checkerId: string | undefined;
  readonly root: string;
  readonly locale: 'en' | 'fr';
};

/** @returns undefined where something is missing. */
export function requestOf({
  guide,
  values,
  mode,
  scenario,
  checkerId,
  root,
  locale,
}: Choice): DirectoryRequest | undefined {
  const {registration: expectation, id: integration} = guide;
  if (mode === 'practice')
    return {expectation, from: {kind: 'practice', integration, scenario, language: locale}};
  const clientId = parseGuid(values.clientId ?? '');
  if (checkerId === undefined || !clientId.ok) return undefined;
  const tenant = parseGuid(values.tenantId ?? '');
  const objectId = parseGuid(values.objectId ?? '');
  return {
    expectation,
    from: {
      kind: 'microsoft',
      checkerId,
      clientId: clientId.value,
      root,
      ...(tenant.ok && {tenant: tenant.value}),
      ...(objectId.ok && {objectId: objectId.value}),
    },
  };
}

/** What earlier checks of the reader's own registration left behind. */
export function signsOf(
  {registration}: InspectedGuide,
  {proofs}: Pick<GuideState, 'proofs'>,
  vendorPrompt: string | undefined,
): ConsentSigns {
  const step = registration.stepFor.consent;
  const proof = step === undefined ? undefined : proofs[step];
  const own = proof?.mode === 'real' ? proof : undefined;
  const refusals = (own?.findings ?? []).flatMap(({args}) =>
    'code' in args && args.code ? [args.code] : [],
  );
  return {
    ...(vendorPrompt !== undefined && {vendorPrompt}),
    ...(refusals.length > 0 && {refusals}),
    ...(own?.status === 'passed' && {grantedBefore: registration.permissions.map(({value}) => value)}),
  };
}

/** Facts that stand in the registration itself: where it was not seen, each of them is unknown. */
import type {ApplicationRegistration} from '../../../entra/registration';
import type {RegistrationExpectation} from '../expectation';
import {about, nothing, type FactId, type FactRule, type Judgement} from '../judgement';
import type {Topic} from '../steps';

type ApplicationRule = (
  application: ApplicationRegistration,
  expectation: RegistrationExpectation,
  now: number,
) => Judgement;

/** @param unseen the rows to show as unknown where there is no registration to look at */
export function withApplication(topic: Topic, unseen: readonly FactId[], judge: ApplicationRule): FactRule {
  return ({application, mistaken}, expectation, now) => {
    if (application.state === 'read') return judge(application.value, expectation, now);
    // That it is missing is one finding, and the rows would only repeat it.
    if (mistaken || application.state === 'absent') return nothing;
    const {row} = about(topic, expectation);
    return {rows: unseen.map((fact) => row({fact, status: 'cannot-tell'})), findings: []};
  };
}

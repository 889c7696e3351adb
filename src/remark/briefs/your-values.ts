import type {YourValuesProps} from '../../components/YourValues';
import {labels} from '../../core/contracts/labels';
import {resources} from '../../core/contracts/resources';
import type {Integration} from '../../core/contracts/schema';
import {labelProps} from '../labels';
import type {Locale} from '../page';

/** The values this guide asks for, and the identifiers that belong to Microsoft and not to the reader. */
export function yourValuesBrief(contract: Integration, locale: Locale): YourValuesProps {
  return {
    integration: contract.id,
    product: contract.product.id,
    inputs: contract.inputs.map(({id, required, hint, example, path}) => ({
      id,
      required,
      example,
      hint: hint[locale],
      path: path.flatMap((key) => labels.filter((label) => label.key === key).map(labelProps)),
    })),
    foreignIds: Object.values(resources).map(({appId, name}) => ({id: appId, name: name[locale]})),
  };
}

import type {ReactNode} from 'react';
import data from '@inspection-data';
import {tokenInspector} from '@token-words';
import {claimRows, type ClaimRow, type ClaimValue} from '../../core/entra/claim-rows';
import type {JsonObject} from '../../core/entra/jwt';
import {ScrollTable} from '../ScrollTable';
import {useSite} from '../site';
import {tellMoment} from './tell';

/** Every claim, with its meaning. */
export function ClaimTable({claims}: {readonly claims: JsonObject}): ReactNode {
  const {locale} = useSite();
  const {table} = tokenInspector;
  return (
    <details data-testid="token-claims">
      <summary>{table.caption}</summary>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">{table.claim}</th>
            <th scope="col">{table.value}</th>
            <th scope="col">{table.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {claimRows(claims).map((row, index) => (
            <tr key={`${row.name}${index}`}>
              <td>
                <code translate="no">{row.name}</code>
              </td>
              <td>{tellValue(row.value, locale)}</td>
              <td>{meaningOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}

function meaningOf({about}: ClaimRow): string {
  if (about === undefined) return tokenInspector.unexplained;
  const ours: Readonly<Partial<Record<string, string>>> = tokenInspector.claims;
  return data.claims[about] ?? ours[about] ?? tokenInspector.unexplained;
}

function tellValue(value: ClaimValue, locale: 'en' | 'fr'): string {
  if (value.kind === 'moment') return tellMoment(value.seconds, locale);
  return value.kind === 'list' ? value.items.join(', ') : value.text;
}

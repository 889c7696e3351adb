import type {ReactNode} from 'react';
import data from '@inspection-data';
import {tokenInspector} from '@token-words';
import {claimRows, type ClaimRow, type ClaimValue} from '../../core/entra/claim-rows';
import type {JsonObject} from '../../core/entra/jwt';
import {claimsOf, type TokenClaims} from '../../core/entra/token-claims';
import {ScrollTable} from '../ScrollTable';
import {useSite} from '../site';
import {tellMoment} from './tell';

/** Every claim, with its meaning. */
export function ClaimTable({claims}: {readonly claims: JsonObject}): ReactNode {
  const {locale} = useSite();
  const {table} = tokenInspector;
  const {subject} = claimsOf(claims);
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
              <td>{meaningOf(row, subject)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}

function meaningOf({about}: ClaimRow, subject: TokenClaims['subject']): string {
  if (about === undefined) return tokenInspector.unexplained;
  if (about === 'oid' && subject !== undefined) return tokenInspector.oid[subject];
  const ours: Readonly<Partial<Record<string, string>>> = tokenInspector.claims;
  return data.claims[about] ?? ours[about] ?? tokenInspector.unexplained;
}

function tellValue(value: ClaimValue, locale: 'en' | 'fr'): string {
  if (value.kind === 'moment') return tellMoment(value.seconds, locale);
  return value.kind === 'list' ? value.items.join(', ') : value.text;
}

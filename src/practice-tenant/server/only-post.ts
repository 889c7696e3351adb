import {errorPage} from '../pages/error';
import {refusals} from '../refusals';
import type {Handler} from '../server-side';
import {stamp} from '../tenant';

/** What a browser shows that was led to an endpoint for programs. */
export const onlyPost: Handler = (practice, {method, headers}) =>
  errorPage(practice, refusals.onlyPost(method), stamp(practice, headers.get('client-request-id')));

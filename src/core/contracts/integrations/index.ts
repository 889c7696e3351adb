/**
 * The five integrations, in the order in which the site lists them. One file each; the key repeats the file name.
 */
import type {Integration, IntegrationId} from '../schema';
import {codatBusinessCentral} from './codat-business-central';

export const integrations: Readonly<Record<IntegrationId, Integration>> = {
  'codat-business-central': codatBusinessCentral,
};

/** The rules of codes that have several causes. All others have the one that the catalogue gives them. */
import {applicationRules} from './application';
import {consentRules} from './consent';
import {productRules} from './products';
import {redirectRules} from './redirect';
import {resourceRules} from './resource';
import type {Rules} from './rule';
import {secretRules} from './secret';

export const rules: Rules = {
  ...redirectRules,
  ...applicationRules,
  ...consentRules,
  ...resourceRules,
  ...secretRules,
  ...productRules,
};

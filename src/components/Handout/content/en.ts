import guides from '@handout-data-en';
import {handouts as words} from '../../messages/en/handouts';
import type {HandoutContent} from '../content';

export const content: HandoutContent = {guides, words};

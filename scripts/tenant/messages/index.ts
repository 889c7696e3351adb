import type {Lang} from '../../report/lang';
import {command as en} from './en';
import {command as fr} from './fr';
import type {CommandWords} from './words';

export const commandWords: Readonly<Record<Lang, CommandWords>> = {en, fr};

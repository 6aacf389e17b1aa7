/**
 * The colours of pictures, the same values as the window's tokens: each theme by the name that the tokens have.
 * Mixed tones are worked out here, because `color-mix` is unknown to most programs that open an SVG.
 */
import type { Status } from '../engine/analysis.ts';
import type { GroupKind, NoteColour } from '../model/document.ts';

export type Theme = 'light' | 'dark';

export interface Tone {
  readonly text: string;
  readonly fill: string;
  readonly weak: string;
}

/** Ground, border and writing of a note. */
export interface Paper {
  readonly ground: string;
  readonly edge: string;
  readonly text: string;
}

export interface Colours {
  readonly canvas: string;
  readonly surface: string;
  readonly hover: string;
  readonly edge: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly accentWeak: string;
  readonly tile: string;
  readonly notes: Readonly<Record<NoteColour, Paper>>;
  readonly shadow: number;
  readonly status: Readonly<Record<Status, Tone>>;
  readonly group: Readonly<Record<GroupKind, string>>;
}

export const colours: Readonly<Record<Theme, Colours>> = {
  light: {
    canvas: '#F7F7F4',
    surface: '#FFFFFF',
    hover: '#F0EFEA',
    edge: '#D3D1CA',
    line: '#7E848C',
    text: '#1B1D20',
    muted: '#5E636B',
    accent: '#3B5BDB',
    accentInk: '#3350C4',
    accentWeak: '#ECF0FE',
    tile: '#FFFFFF',
    notes: {
      yellow: { ground: '#FFF3BF', edge: '#F0DE94', text: '#3D3410' },
      blue: { ground: '#DCEBFF', edge: '#B5D2F5', text: '#17324F' },
      green: { ground: '#DDF3DF', edge: '#B4DDB9', text: '#16381D' },
      pink: { ground: '#FDE2EC', edge: '#F2BACF', text: '#4A1730' },
      grey: { ground: '#ECECE8', edge: '#D3D1CA', text: '#2B2D30' },
    },
    shadow: 0.06,
    status: {
      ok: { text: '#27723A', fill: '#3A9A52', weak: '#E8F4EA' },
      tight: { text: '#855400', fill: '#B37A05', weak: '#FDF2DA' },
      over: { text: '#BF2323', fill: '#DC3B3B', weak: '#FDEBEA' },
      unknown: { text: '#5E636B', fill: '#7E848C', weak: '#FFFFFF' },
    },
    group: {
      region: '#00A4A6',
      az: '#00A4A6',
      vpc: '#8C4FFF',
      'subnet-public': '#7AA116',
      'subnet-private': '#00A4A6',
      account: '#E7157B',
      generic: '#7E848C',
    },
  },
  dark: {
    canvas: '#141618',
    surface: '#1C1F23',
    hover: '#25292E',
    edge: '#3B4048',
    line: '#747B85',
    text: '#ECEDEE',
    muted: '#A0A6AE',
    accent: '#8DA2FB',
    accentInk: '#A3B4FC',
    accentWeak: '#242C4D',
    tile: '#FFFFFF',
    notes: {
      yellow: { ground: '#3B3517', edge: '#554C20', text: '#F2E6B0' },
      blue: { ground: '#1B2E45', edge: '#2C4868', text: '#CFE2FA' },
      green: { ground: '#1C3622', edge: '#2D5236', text: '#CDEBD2' },
      pink: { ground: '#43202F', edge: '#653349', text: '#F9D3E0' },
      grey: { ground: '#2B2F33', edge: '#43484E', text: '#E2E4E6' },
    },
    shadow: 0.4,
    status: {
      ok: { text: '#74CC8B', fill: '#4FB56A', weak: '#1A2E20' },
      tight: { text: '#E9B858', fill: '#D39E2F', weak: '#33290F' },
      over: { text: '#FF938A', fill: '#F0625A', weak: '#3A1D1D' },
      unknown: { text: '#A0A6AE', fill: '#747B85', weak: '#1C1F23' },
    },
    group: {
      region: '#1FB5B7',
      az: '#1FB5B7',
      vpc: '#A478FF',
      'subnet-public': '#93BB34',
      'subnet-private': '#1FB5B7',
      account: '#F0559D',
      generic: '#747B85',
    },
  },
};

/** `part` (0 to 1) of the first colour over the second, both `#RRGGBB`. */
export function mixed(colour: string, part: number, ground: string): string {
  const channel = (at: number) => {
    const value =
      Number.parseInt(colour.slice(at, at + 2), 16) * part + Number.parseInt(ground.slice(at, at + 2), 16) * (1 - part);
    return Math.round(value).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

import type { Block } from '../../block.ts';
import type { Piece } from '../piece.ts';
import { callout } from './callout.ts';
import { contents } from './contents.ts';
import { facts } from './facts.ts';
import { finding } from './finding.ts';
import { heading } from './heading.ts';
import { interval } from './interval.ts';
import { intervals } from './intervals.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { radar } from './radar.ts';
import type { Setting } from './setting.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { title } from './title.ts';
import { verdict } from './verdict.ts';

/** The pieces of a block of any kind. */
export function piecesOf(block: Block, setting: Setting): readonly Piece[] {
  switch (block.kind) {
    case 'title':
      return title(block, setting);
    case 'contents':
      return contents(setting);
    case 'heading':
      return heading(block, setting);
    case 'paragraph':
      return paragraph(block, setting);
    case 'list':
      return list(block, setting);
    case 'facts':
      return facts(block, setting);
    case 'table':
      return table(block, setting);
    case 'verdict':
      return verdict(block, setting);
    case 'interval':
      return interval(block, setting);
    case 'intervals':
      return intervals(block, setting);
    case 'timeline':
      return timeline(block, setting);
    case 'radar':
      return radar(block, setting);
    case 'finding':
      return finding(block, setting);
    case 'callout':
      return callout(block, setting);
  }
}

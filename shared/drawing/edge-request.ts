import type { EdgeId, EdgeLayout } from '../model/document.ts';

/** An arrow to be routed. */
export interface EdgeRequest {
  readonly id: EdgeId;
  /** Numbers of the two cards. */
  readonly from: number;
  readonly to: number;
  readonly layout: EdgeLayout;
}

/** What a paste or a drop offers, taken out of the event while it lasts. */
export interface Offer {
  readonly html: string;
  readonly text: string;
  readonly files: readonly File[];
}

/** Everything usable in an event's data: what is not read before the event ends is gone. */
export function offerOf(data: DataTransfer): Offer {
  return { html: data.getData('text/html'), text: data.getData('text/plain'), files: [...data.files] };
}

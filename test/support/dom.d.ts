// Names of the DOM that the declarations of playwright-core and axe-core mention. The tests have no use for what they stand
// for, and the whole of `lib.dom` would let the program itself compile with what Node does not have.
interface Node {
  readonly nodeType: number;
}
interface NodeList {
  readonly length: number;
}
interface Element extends Node {
  readonly tagName: string;
}
interface HTMLElement extends Element {
  readonly hidden: boolean;
}
interface SVGElement extends Element {
  readonly ownerSVGElement: SVGElement | null;
}
interface HTMLElementTagNameMap {
  readonly body: HTMLElement;
}
interface Document extends Node {
  readonly body: HTMLElement;
}
interface DOMRect {
  readonly width: number;
}
interface Window {
  readonly document: Document;
}

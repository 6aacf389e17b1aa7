/** The views of drawn things, one part of the program that is loaded together. */
export { PictureView } from './PictureView.tsx';
export { ShapeView } from './ShapeView.tsx';
export { StrokeView } from './StrokeView.tsx';

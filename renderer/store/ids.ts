export { idMaker } from '../../shared/model/id-maker.ts';

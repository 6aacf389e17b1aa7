/** ELK in a thread of its own: it answers messages by itself. */
import 'elkjs/lib/elk-worker.min.js';

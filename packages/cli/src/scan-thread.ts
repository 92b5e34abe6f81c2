import { serveScan } from '#core/adapters/index';
import { scanShare } from '#core/index';

// What runs in the thread that `scanThread` starts.
serveScan(scanShare);

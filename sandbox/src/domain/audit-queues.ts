import { registerInvariant } from './audit'
import { rowsOf } from './audit-money'

registerInvariant(
  'queues',
  rowsOf(
    `SELECT id FROM queue_type WHERE cur_number > number_get OR cur_number < 0
       OR (number_totle > 0 AND number_get > number_totle)`,
    (id) => `queue ${id} has called or given away more numbers than there are`,
  ),
)
registerInvariant(
  'queue-numbers',
  rowsOf(
    `SELECT t.id FROM queue_log t LEFT JOIN queue_type q ON q.id = t.type_id
     WHERE q.id IS NULL OR (t.day = q.day AND t.number > q.number_get)
       OR (t.status = 0 AND (t.day <> q.day OR t.number <= q.cur_number))
       OR (t.status = 1 AND t.date_called IS NULL)`,
    (id) => `queue number ${id} does not stand where its queue says`,
  ),
)

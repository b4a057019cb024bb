import * as message from '@/services/message'
import { api } from '../support/recorder'
import { testRequests } from '../support/requests'

const words = JSON.stringify({ keyword1: { value: '已发货', color: '#173177' } })

testRequests(message, {
  addTempleMsgFormid: {
    call: () => message.addTempleMsgFormid({ type: 'pay', formId: 'wx201411101639507cbf6ffd8b0779950874' }),
    write: `POST ${api}/template-msg/wxa/formId`,
    body: 'type=pay&formId=wx201411101639507cbf6ffd8b0779950874&token=TOKEN',
  },
  sendTempleMsg: [
    {
      call: () =>
        message.sendTempleMsg({
          template_id: 'T-1',
          module: 'order',
          business_id: 9,
          trigger: 2,
          postJsonString: words,
          type: 0,
          url: 'pages/home/index',
          formId: 'f1',
        }),
      write: `POST ${api}/template-msg/put`,
      body:
        `template_id=T-1&module=order&business_id=9&trigger=2&postJsonString=${encodeURIComponent(words)}` +
        '&type=0&url=pages%2Fhome%2Findex&formId=f1&token=TOKEN',
    },
    {
      call: () => message.sendTempleMsg({ template_id: 'T-1', trigger: -1, postJsonString: '{}' }),
      write: `POST ${api}/template-msg/put`,
      body: 'template_id=T-1&trigger=-1&postJsonString=%7B%7D&token=TOKEN',
    },
  ],
})

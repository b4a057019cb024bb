import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { answerFx } from '../../sandbox/src/domain/distribution'
import type { MiniHost } from './host'
import { agree, payFromBalance, submit } from './steps'
import { clean, useMiniProgram } from './support'

const HONEY = 'packages/kanjia/detail/index?goodsId=1502'
/** Croissants, in a group of two. */
const CROISSANT = 'packages/pingtuan/detail/index?goodsId=1402'

/** The path of the card that the open page gives to WeChat. */
const cardOf = (host: MiniHost): string => {
  const { path } = host.page().onShareAppMessage?.({ from: 'button' }) as { path: string }
  return path.replace(/^\//, '')
}

const paramsOf = (path: string) => Object.fromEntries(new URLSearchParams(path.split('?')[1]))

/** Waits until nothing is under way, the silent login neither: a button that is busy or drawn anew takes no tap. */
const settled = async (host: MiniHost) => {
  for (let calm = 0; calm < 3; calm = host.pending() === 0 ? calm + 1 : 0)
    await new Promise((done) => setTimeout(done, 40))
}

const payFromWallet = async (host: MiniHost) => {
  await host.arrives('packages/order/checkout/index')
  await host.sees('应付')
  await submit(host)
  await payFromBalance(host)
}

describe('marketing, in the real mini-program build', () => {
  const program = useMiniProgram()

  it('a bargain is started, its card opened by a visitor who registers to help, a repeat is not offered', async () => {
    const starter = await program.open({ user: 'demo', url: HONEY })
    await starter.sees('发起砍价')
    await settled(starter)
    await starter.tap('发起砍价')
    await starter.sees('自己先砍一刀')
    await settled(starter)
    await starter.tap('自己先砍一刀')
    await starter.sees('这一刀是给自己砍的')
    await starter.tap('好的')
    const card = cardOf(starter)
    assert.deepEqual(paramsOf(card), { goodsId: '1502', kjid: '2', kjJoinUid: '1001', inviter_id: '1001' })

    const friend = await program.open({ user: 'cold-friend', url: card })
    await friend.sees('春江林女士 的砍价，现在只要')
    await friend.tap('帮 TA 砍一刀')
    await friend.tap('冲冲冲')
    await friend.tap('砍一刀')
    await friend.sees('登录后就帮好友砍下这一刀')
    await agree(friend)
    await friend.sees('帮 春江林女士 砍下来的')
    await friend.tap('好的')
    await friend.sees(/你已帮砍 ¥/)
    await friend.sees('喊人帮 TA 砍')
    assert.equal(friend.find('帮 TA 砍一刀'), undefined)
    assert.equal(paramsOf(cardOf(friend)).kjJoinUid, '1001', 'the card passed on still names the starter')
    const people = program
      .shop()
      .db.get<{ referrer: number }>('SELECT referrer FROM user ORDER BY id DESC LIMIT 1')
    assert.equal(people?.referrer, 1001)

    const neighbour = await program.open({ user: 'neighbour', url: card })
    await neighbour.tap('帮 TA 砍一刀')
    await neighbour.tap('砍一刀')
    await neighbour.sees('砍掉了')
    const again = await program.open({ user: 'neighbour', url: card })
    await again.sees(/你已帮砍 ¥/)

    starter.page().onPullDownRefresh?.()
    await starter.sees('冲冲冲')
    ;[starter, friend, neighbour, again].forEach(clean)
  })

  it('a group is opened and paid, its card opened by a member, and both are told it is complete', async () => {
    const leader = await program.open({ user: 'demo', url: CROISSANT })
    await leader.tap('开团')
    await leader.tap('立即购买')
    await payFromWallet(leader)
    await leader.tap('邀请好友拼团')
    await leader.sees('还差 1 人成团')
    const card = cardOf(leader)
    assert.equal(paramsOf(card).inviter_id, '1001')
    assert.ok(Number(paramsOf(card).tuanId) > 0, 'the card names the group once it is paid')

    const friend = await program.open({ user: 'friend', url: card })
    await friend.sees('等你来')
    await friend.tap('参加 春江林女士 的团')
    await friend.tap('立即购买')
    await friend.arrives('packages/order/checkout/index')
    await friend.tap('到店自提')
    await friend.sees('提货人')
    await friend.type(0, '王小明')
    await friend.type(1, '13800007001')
    await friend.sees('应付')
    await friend.tap('提交订单')
    await friend.sees('支付订单')
    await friend.tap('微信支付')
    await friend.tap(/^微信支付 ¥/)
    await friend.sees('沙箱收银台')
    await friend.tap('支付成功')
    await friend.tap(/^确认支付/)
    await friend.arrives('packages/order/pay-result/index')
    await friend.sees('支付成功')

    leader.page().onPullDownRefresh?.()
    await leader.sees('拼团成功')
    const visitor = await program.open({ url: card })
    await visitor.sees('拼团成功')
    await visitor.sees('这个团已经成团，自己开一个也一样便宜')
    ;[leader, friend, visitor].forEach(clean)
  })

  it('a visitor claims a coupon and finds it among his own', async () => {
    const host = await program.open({ user: 'coupon-guest', url: 'packages/coupons/centre/index' })
    await host.sees('已抢光')
    await host.tap('领取：运费券')
    await agree(host)
    await host.sees('去使用')
    await host.go('navigateTo', '/packages/coupons/mine/index')
    await host.sees('运费券')
    await host.sees('送好友')
    clean(host)
  })

  it('the day’s check-in counts once and goes on tomorrow', async () => {
    const points =
      program.shop().db.get<{ score: number }>('SELECT score FROM wallet WHERE uid = 1001')?.score ?? 0
    const host = await program.open({ user: 'demo', url: 'packages/sign-in/calendar/index' })
    await host.sees('今天签到得 +10 积分')
    await host.tap('立即签到')
    await host.sees('今天已签到，明天再来')
    await host.sees(`我的积分${points + 10}`)
    program.shop().advance(24 * 3600)
    const tomorrow = await program.open({ user: 'demo', url: 'packages/sign-in/calendar/index' })
    await tomorrow.sees('今天签到得 +50 积分')
    await tomorrow.tap('立即签到')
    await tomorrow.sees('今天已签到，明天再来')
    await tomorrow.sees(`我的积分${points + 60}`)
    ;[host, tomorrow].forEach(clean)
  })

  it('the wheel stops each time, and nobody turns it without a try', async () => {
    const host = await program.open({ user: 'neighbour', url: 'packages/sign-in/lottery/index?id=1' })
    for (const left of ['还有 3 次机会', '还有 2 次机会', '还有 1 次机会']) {
      await host.sees(left)
      await settled(host)
      await host.tap('抽奖')
    }
    await host.sees('机会已用完')
    await settled(host)
    await host.tap('抽奖')
    await settled(host)
    const tries = program.shop().db.get<{ n: number }>('SELECT COUNT(*) AS n FROM lucky_log WHERE uid = 1003')
    assert.equal(tries?.n, 3)
    clean(host)
  })

  it('who applies waits, is accepted, and his card keeps him as the inviter', async () => {
    const host = await program.open({ user: 'friend', url: 'packages/distribution/home/index' })
    await host.tap('申请')
    await host.arrives('packages/distribution/apply/index')
    await host.sees('提交申请')
    await host.type(0, '周大力')
    await host.type(1, '13800007001')
    await host.tap('提交申请')
    await host.sees('申请正在审核')
    answerFx(program.shop(), 1002, true)
    await settled(host)
    await host.tap('看看进度')
    await host.sees('周大力，你好')
    await host.tap('邀请好友')
    await host.arrives('packages/distribution/invitation/index')
    await host.sees('邀请人会员号 1002')
    const card = cardOf(host)
    assert.deepEqual(paramsOf(card), { inviter_id: '1002' })

    const guest = await program.open({ user: 'invited-guest', url: card })
    await guest.sees('限时秒杀')
    await guest.go('navigateTo', '/packages/coupons/mine/index')
    await guest.tap('去登录')
    await agree(guest)
    await guest.sees('新人礼 · 满 39 减 10')
    const last = program
      .shop()
      .db.get<{ referrer: number }>('SELECT referrer FROM user ORDER BY id DESC LIMIT 1')
    assert.equal(last?.referrer, 1002)
    ;[host, guest].forEach(clean)
  })
})

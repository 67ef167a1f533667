"""The pages in a real Chromium: the worker's chat on a small phone, and a working day in the console."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterator

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.end_to_end.product import PASSWORD, Product

pytestmark = pytest.mark.one_database
CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
WAIT = 20_000


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "the page tests need Chromium: run `make browser`"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield running
        running.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A phone of 320 px that reports every error of the page."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, locale="zh-CN")
    page = context.new_page()
    page.set_default_timeout(WAIT)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


@pytest.fixture
def desk(browser: Browser, product: Product) -> Iterator[Page]:
    """A desk where the brigade leader is logged in."""
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    page = context.new_page()
    page.set_default_timeout(WAIT)
    page.goto(f"{product.url}/staff")
    page.get_by_label("用户名").fill("leader")
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_role("button", name="登录").click()
    page.wait_for_url(re.compile(r"/staff$"))
    yield page
    context.close()


def say(page: Page, text: str, then: str) -> None:
    page.get_by_label("写在这里").fill(text)
    page.get_by_label("写在这里").press("Enter")
    expect(page.get_by_role("log")).to_contain_text(then, timeout=WAIT)


def press(page: Page, title: str, then: str) -> None:
    page.get_by_role("button", name=title, exact=True).last.click()
    expect(page.get_by_role("log")).to_contain_text(then, timeout=WAIT)


def file_by_page(page: Page, product: Product) -> str:
    page.goto(f"{product.url}/?lang=zh")
    press(page, "我要投诉", "请回“同意”")
    press(page, "同意", "您自己的工资")
    press(page, "我自己的", "谁欠的工资")
    say(page, "宏远装饰", "在哪个工地")
    say(page, "碧桂园三期", "哪个区")
    say(page, "句容宝华镇", "把您自己也算上")
    say(page, "14个人", "一共欠多少钱")
    say(page, "一人7000", "哪几个月")
    say(page, "3月到6月", "联系得上吗")
    press(page, "联系得上", "怎么称呼")
    say(page, "王建国", "您的手机号是多少")
    say(page, "13812345678", "我念一遍")
    press(page, "确认", "收到了，编号")
    found = re.search(r"XS\d{13}", page.get_by_role("log").inner_text())
    assert found
    return found[0]


def test_a_complaint_on_a_small_phone(phone: Page, product: Product) -> None:
    number = file_by_page(phone, product)
    expect(phone.locator("#status")).to_contain_text(number)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320
    phone.reload()
    expect(phone.get_by_role("log")).to_contain_text(number, timeout=WAIT)


def test_a_chat_that_is_gone_begins_again_with_the_words(phone: Page, product: Product) -> None:
    phone.goto(f"{product.url}/?lang=zh")
    press(phone, "我要投诉", "请回“同意”")
    phone.context.clear_cookies()
    say(phone, "宏远装饰欠我三个月工资两万一", "以前的对话已经不在了")
    expect(phone.locator("#log li").last).to_contain_text("请回“同意”", timeout=WAIT)
    expect(phone.locator("#log li.worker").get_by_text("两万一")).to_have_count(1)
    press(phone, "同意", "在哪个工地")


def test_a_complaint_in_english(browser: Browser, product: Product) -> None:
    page = browser.new_page(locale="en-US")
    page.set_default_timeout(WAIT)
    page.goto(product.url)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("button", name="Report unpaid wages").click()
    expect(page.get_by_role("log")).to_contain_text('Reply "agree"', timeout=WAIT)
    page.get_by_role("button", name="Agree", exact=True).click()
    expect(page.get_by_role("log")).to_contain_text("Is it your own pay", timeout=WAIT)
    page.close()


def test_progress_is_shown_and_true(phone: Page, product: Product) -> None:
    phone.goto(f"{product.url}/?lang=zh")
    press(phone, "我要投诉", "请回“同意”")
    press(phone, "同意", "您自己的工资")
    press(phone, "我自己的", "谁欠的工资")
    expect(phone.locator("#progress-text")).to_have_text("已答 1 项，共 10 项", timeout=WAIT)


def test_the_keyboard_is_enough(phone: Page, product: Product) -> None:
    phone.goto(f"{product.url}/?lang=zh")
    phone.keyboard.press("Tab")
    expect(phone.get_by_role("link", name="跳到输入框")).to_be_focused()
    phone.get_by_role("button", name="我要投诉").focus()
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("log")).to_contain_text("请回“同意”", timeout=WAIT)
    phone.keyboard.type("同意")
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("log")).to_contain_text("您自己的工资", timeout=WAIT)


def test_everything_has_a_name_for_a_screen_reader(phone: Page, product: Product) -> None:
    phone.goto(f"{product.url}/?lang=zh")
    nameless = phone.evaluate(
        """[...document.querySelectorAll('button, a, input, textarea, select, img')].filter((one) =>
           !(one.innerText || one.ariaLabel || one.alt || one.labels?.length)).map((one) => one.outerHTML)"""
    )
    assert nameless == []
    expect(phone.get_by_role("log")).to_have_attribute("aria-live", "polite")


def test_a_photo_is_kept_and_shown(phone: Page, product: Product) -> None:
    body = io.BytesIO()
    Image.new("RGB", (60, 40), "orange").save(body, "JPEG")
    phone.goto(f"{product.url}/?lang=zh")
    press(phone, "我要投诉", "请回“同意”")
    picture = {"name": "告示牌.jpg", "mimeType": "image/jpeg", "buffer": body.getvalue()}
    phone.locator("#photo").set_input_files([picture])
    expect(phone.get_by_role("log")).to_contain_text("照片和文件会和您的投诉放在一起", timeout=WAIT)
    expect(phone.locator("#log img")).to_be_visible()
    disguised = {"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": b"MZ this is a program"}
    phone.locator("#photo").set_input_files([disguised])
    expect(phone.get_by_role("log")).to_contain_text("只收照片", timeout=WAIT)


SLOW_FIRST = """
const real = window.fetch;
let first = true;
window.fetch = async (url, options) => {
  const slow = first && String(url).endsWith("/messages");
  if (slow) { first = false; await new Promise((done) => setTimeout(done, 1500)); }
  return real(url, options);
};
"""


def test_words_sent_in_haste_arrive_in_their_order(phone: Page, product: Product) -> None:
    phone.add_init_script(SLOW_FIRST)
    phone.goto(f"{product.url}/?lang=zh")
    for text in ("我要投诉", "同意", "我自己的"):
        phone.get_by_label("写在这里").fill(text)
        phone.get_by_label("写在这里").press("Enter")
    expect(phone.get_by_role("log")).to_contain_text("谁欠的工资", timeout=WAIT)
    phone.reload()
    expect(phone.locator("li.worker p")).to_have_text(["我要投诉", "同意", "我自己的"])


def test_words_written_offline_arrive_once(phone: Page, product: Product) -> None:
    phone.goto(f"{product.url}/?lang=zh")
    press(phone, "我要投诉", "请回“同意”")
    phone.context.set_offline(True)
    phone.get_by_label("写在这里").fill("同意")
    phone.get_by_label("写在这里").press("Enter")
    phone.wait_for_timeout(1500)
    phone.context.set_offline(False)
    expect(phone.get_by_role("log")).to_contain_text("您自己的工资", timeout=WAIT)
    assert phone.get_by_role("log").inner_text().count("您自己的工资") == 1


def test_a_day_in_the_console(phone: Page, desk: Page, product: Product) -> None:
    number = file_by_page(phone, product)
    expect(desk.get_by_role("link", name=number)).to_be_visible(timeout=WAIT)  # the list is live
    desk.get_by_role("link", name=number).click()
    expect(desk.get_by_text("涉及14人")).to_be_visible()
    desk.get_by_label("理由").fill("材料齐全")
    desk.get_by_role("button", name="已分办").click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text("已分办")
    desk.get_by_label("理由").fill("符合受理条件")
    desk.get_by_role("button", name="已立案").click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text("已立案")
    expect(phone.get_by_role("log")).to_contain_text("已立案", timeout=WAIT)


def test_taking_a_chat_over_and_giving_it_back(phone: Page, desk: Page, product: Product) -> None:
    phone.goto(f"{product.url}/?lang=zh")
    press(phone, "我要投诉", "请回“同意”")
    press(phone, "同意", "您自己的工资")
    press(phone, "我自己的", "谁欠的工资")
    say(phone, "人工", "请工作人员来")
    desk.goto(f"{product.url}/staff/chats")
    desk.locator("#chats a").last.click()
    desk.get_by_role("button", name="我来接").click()
    desk.get_by_label("写给劳动者").fill("您好，我是大队的周蓉。")
    desk.get_by_role("button", name="发送").click()
    expect(phone.get_by_role("log")).to_contain_text("我是大队的周蓉", timeout=WAIT)
    say(phone, "好的，我等您", "好的，我等您")
    expect(desk.get_by_role("log")).to_contain_text("好的，我等您", timeout=WAIT)
    desk.get_by_role("button", name="交回机器人").click()
    expect(phone.get_by_role("log")).to_contain_text("由我接着帮您登记", timeout=WAIT)
    expect(phone.locator("#log li").last).to_contain_text("谁欠的工资", timeout=WAIT)


def test_the_list_of_chats_tells_who_is_in_danger(phone: Page, desk: Page, product: Product) -> None:
    phone.goto(f"{product.url}/?lang=zh")
    say(phone, "我们被锁在宿舍出不去，扬中新坝", "12110")
    say(phone, "人呢", "别只等我们")
    desk.goto(f"{product.url}/staff/chats")
    row = desk.locator("#chats li").filter(has_text="我们被锁在宿舍出不去")
    expect(row).to_contain_text("不让走")
    expect(row).to_contain_text("人呢")
    expect(row).to_contain_text("急")


def test_an_id_number_goes_by_the_safe_page_to_the_officer_alone(phone: Page, desk: Page, product: Product) -> None:
    number = file_by_page(phone, product)
    say(phone, "身份证怎么交", "/private/")
    with phone.context.expect_page() as opened:
        phone.locator("#log a").last.click()
    form = opened.value
    form.get_by_label("身份证号或护照号").fill("11010519491231002")
    form.get_by_role("button", name="交上去").click()
    expect(form.locator("#identity-problem")).to_contain_text("18位")
    form.get_by_label("身份证号或护照号").fill("11010519491231002X")
    form.get_by_label("我同意交身份证号").check()
    assert form.evaluate("document.documentElement.scrollWidth") <= 320
    form.get_by_role("button", name="交上去").click()
    expect(form.get_by_role("heading")).to_have_text("收到了")
    expect(phone.get_by_role("log")).to_contain_text("身份证号收到了", timeout=WAIT)
    desk.goto(f"{product.url}/staff/cases/{number}")
    expect(desk.get_by_text("11010519491231002X")).to_have_count(0)
    desk.get_by_label("为什么要看").fill("核对身份")
    desk.get_by_role("button", name="看全：身份证号").click()
    expect(desk.get_by_text("11010519491231002X")).to_be_visible()
    expect(desk.get_by_text("查看身份材料")).to_be_visible()


def test_a_wrong_password_says_so_and_no_more(browser: Browser, product: Product) -> None:
    page = browser.new_page()
    page.set_default_timeout(WAIT)
    for username in ("leader", "nobody"):
        page.goto(f"{product.url}/staff/login")
        page.get_by_label("用户名").fill(username)
        page.get_by_label("密码").fill("wrong")
        page.get_by_role("button", name="登录").click()
        expect(page.get_by_role("alert")).to_have_text("用户名或密码不对。")
    page.close()

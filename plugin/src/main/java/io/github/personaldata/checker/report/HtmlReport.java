package io.github.personaldata.checker.report;
final class HtmlReport { HtmlReport(ReportRequest r, Messages m){} String text(){return "";} }

; 8.2 PyTorch accepts that output_padding
; The output_padding max(s - k̂, 0) that makes same representable is below max(stride, dilation).
;
; Each question asks for integers at which something that the proof needs is false. There are none: the
; answer to all 5 must be unsat, as z3 5.4.1 answers. Printed by Padproof.

; 4: a < s
(declare-const effective_kernel_size Int)
(declare-const output_padding Int)
(declare-const stride Int)
(assert (>= effective_kernel_size 1))
(assert (>= stride 1))
(assert (= output_padding (ite (>= (+ stride (* (- 1) effective_kernel_size)) 0) (+ stride (* (- 1) effective_kernel_size)) 0)))
(assert (not (< output_padding stride)))
(set-info :status unsat)
(check-sat)
(reset)

; 5a: a < s
(declare-const output_padding Int)
(declare-const stride Int)
(assert (< output_padding stride))
(assert (not (< output_padding stride)))
(set-info :status unsat)
(check-sat)
(reset)

; 5b: s ≤ max(s, d)
(declare-const dilation Int)
(declare-const stride Int)
(assert (not (<= stride (ite (>= stride dilation) stride dilation))))
(set-info :status unsat)
(check-sat)
(reset)

; goal: a < max(s, d)
(declare-const dilation Int)
(declare-const output_padding Int)
(declare-const stride Int)
(assert (< output_padding (ite (>= stride dilation) stride dilation)))
(assert (not (< output_padding (ite (>= stride dilation) stride dilation))))
(set-info :status unsat)
(check-sat)
(reset)

; theorem: a < max(s, d)
(declare-const dilation Int)
(declare-const effective_kernel_size Int)
(declare-const output_padding Int)
(declare-const stride Int)
(assert (>= effective_kernel_size 1))
(assert (>= stride 1))
(assert (= output_padding (ite (>= (+ stride (* (- 1) effective_kernel_size)) 0) (+ stride (* (- 1) effective_kernel_size)) 0)))
(assert (not (< output_padding (ite (>= stride dilation) stride dilation))))
(set-info :status unsat)
(check-sat)
(reset)

; 10.3 The recipe that always multiplies by s
; Padding ⌈(k̂ - s)/2⌉ with output_padding (k̂ - s) mod 2 gives i·s elements for every kernel.
;
; Each question asks for integers at which something that the proof needs is false. There are none: the
; answer to all 5 must be unsat, as z3 5.4.1 answers. Printed by Padproof.

; 3: 2p = k̂ + a - s
(declare-fun quotient_of (Int Int) Int)
(declare-fun rest_of (Int Int) Int)
(declare-const effective_kernel_size Int)
(declare-const output_padding Int)
(declare-const pad Int)
(declare-const stride Int)
(declare-const quotient_0 Int)
(declare-const rest_0 Int)
(assert (= pad (+ quotient_0 (ite (= rest_0 0) 0 1))))
(assert (= output_padding rest_0))
(assert (= quotient_0 (quotient_of (+ effective_kernel_size (* (- 1) stride)) 2)))
(assert (= rest_0 (rest_of (+ effective_kernel_size (* (- 1) stride)) 2)))
(assert (=> (>= 2 1) (and (= (+ effective_kernel_size (* (- 1) stride)) (+ (* 2 quotient_0) rest_0)) (<= 0 rest_0) (< rest_0 2))))
(assert (not (= (* 2 pad) (+ effective_kernel_size output_padding (* (- 1) stride)))))
(set-info :status unsat)
(check-sat)
(reset)

; 4a: (i - 1)s + k̂ + a - 2p = (i - 1)s + s
(declare-const effective_kernel_size Int)
(declare-const input_size Int)
(declare-const output_padding Int)
(declare-const pad Int)
(declare-const stride Int)
(assert (= (* 2 pad) (+ effective_kernel_size output_padding (* (- 1) stride))))
(assert (not (= (+ effective_kernel_size output_padding (* (- 2) pad) (* stride (+ (- 1) input_size))) (+ stride (* stride (+ (- 1) input_size))))))
(set-info :status unsat)
(check-sat)
(reset)

; 4b: (i - 1)s + s = i·s
(declare-const input_size Int)
(declare-const stride Int)
(assert (not (= (+ stride (* stride (+ (- 1) input_size))) (* input_size stride))))
(set-info :status unsat)
(check-sat)
(reset)

; goal: (i - 1)s + k̂ + a - 2p = i·s
(declare-const effective_kernel_size Int)
(declare-const input_size Int)
(declare-const output_padding Int)
(declare-const pad Int)
(declare-const stride Int)
(assert (= (+ effective_kernel_size output_padding (* (- 2) pad) (* stride (+ (- 1) input_size))) (* input_size stride)))
(assert (not (= (+ effective_kernel_size output_padding (* (- 2) pad) (* stride (+ (- 1) input_size))) (* input_size stride))))
(set-info :status unsat)
(check-sat)
(reset)

; theorem: (i - 1)s + k̂ + a - 2p = i·s
(declare-fun quotient_of (Int Int) Int)
(declare-fun rest_of (Int Int) Int)
(declare-const effective_kernel_size Int)
(declare-const input_size Int)
(declare-const output_padding Int)
(declare-const pad Int)
(declare-const stride Int)
(declare-const quotient_0 Int)
(declare-const rest_0 Int)
(assert (= pad (+ quotient_0 (ite (= rest_0 0) 0 1))))
(assert (= output_padding rest_0))
(assert (= quotient_0 (quotient_of (+ effective_kernel_size (* (- 1) stride)) 2)))
(assert (= rest_0 (rest_of (+ effective_kernel_size (* (- 1) stride)) 2)))
(assert (=> (>= 2 1) (and (= (+ effective_kernel_size (* (- 1) stride)) (+ (* 2 quotient_0) rest_0)) (<= 0 rest_0) (< rest_0 2))))
(assert (not (= (+ effective_kernel_size output_padding (* (- 2) pad) (* stride (+ (- 1) input_size))) (* input_size stride))))
(set-info :status unsat)
(check-sat)
(reset)
